import JSZip from 'jszip'
import type { Column } from './native-chart.ts'
import { columnName, escapeXml, XML_HEAD } from './xml.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/** The workbook behind a chart: one sheet, heads in the first row. Numbers as numbers, gaps as no cell at all, no formula. */
export async function toWorkbook(columns: readonly Column[]): Promise<Uint8Array> {
  const zip = new JSZip()
  for (const [name, text] of Object.entries(PARTS)) zip.file(name, XML_HEAD + text)
  zip.file('xl/worksheets/sheet1.xml', XML_HEAD + toSheet(columns))
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

function toSheet(columns: readonly Column[]): string {
  const height = Math.max(0, ...columns.map(({ cells }) => cells.length))
  const rows = Array.from({ length: height + 1 }, (_, row) => {
    const cells = columns.map((column, index) =>
      toCell(row === 0 ? column.head : (column.cells[row - 1] ?? null), `${columnName(index)}${row + 1}`, column),
    )
    return `<row r="${row + 1}">${cells.join('')}</row>`
  })
  const widths = columns.map((_, index) => `<col min="${index + 1}" max="${index + 1}" width="22" customWidth="1"/>`)
  return `<worksheet xmlns="${MAIN}"><cols>${widths.join('')}</cols><sheetData>${rows.join('')}</sheetData></worksheet>`
}

function toCell(value: number | string | null, place: string, { isDate = false }: Column): string {
  if (value === null) return ''
  if (typeof value === 'number') return `<c r="${place}"${isDate ? ' s="1"' : ''}><v>${value}</v></c>`
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`
}

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const PARTS = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="d\\ mmm\\ yyyy"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
}
