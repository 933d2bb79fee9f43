import JSZip from 'jszip'
import type { NativeChart } from './native-chart.ts'
import { toChartXml } from './to-chart-xml.ts'
import { toWorkbook } from './to-workbook.ts'
import { toXmlText } from './xml.ts'

/** Objects of this name only part and order what is shown: listeners pass them over. */
export const ORNAMENT = 'Ornament'

/**
 * Takes the file as the library wrote it and puts in what it cannot: the charts and workbooks themselves, in their
 * order, a paragraph for every line of the notes, ids that no two objects of a slide share, ornaments marked as such, and
 * leaves out of its texts what XML has no place for.
 */
export async function finishParts(file: ArrayBuffer, charts: readonly NativeChart[]): Promise<Blob> {
  const zip = await JSZip.loadAsync(file)
  const names = Object.keys(zip.files)
  const drawn = numbered(names, /^ppt\/charts\/chart(\d+)\.xml$/)
  const books = numbered(names, /^ppt\/embeddings\/Microsoft_Excel_Worksheet(\d+)\.xlsx$/)
  await Promise.all(
    charts.map(async (chart, index) => {
      const [part, book] = [drawn[index], books[index]]
      if (part === undefined || book === undefined) throw new Error(`Chart ${index + 1} has no place in the file.`)
      zip.file(part, toChartXml(chart))
      zip.file(book, await toWorkbook(chart.columns))
    }),
  )
  const rewrite = async (part: string, change: (xml: string) => string) => {
    const xml = await zip.file(part)?.async('string')
    if (xml !== undefined) zip.file(part, change(toXmlText(xml)))
  }
  await Promise.all([
    ...numbered(names, /^ppt\/slides\/slide(\d+)\.xml$/).map((part) => rewrite(part, toTidySlide)),
    ...numbered(names, /^ppt\/notesSlides\/notesSlide(\d+)\.xml$/).map((part) => rewrite(part, toParagraphs)),
    ...names.filter((name) => /^docProps\/.*\.xml$/.test(name)).map((part) => rewrite(part, (xml) => xml)),
  ])
  return zip.generateAsync({
    type: 'blob',
    compression: 'DEFLATE',
    mimeType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  })
}

function numbered(names: readonly string[], pattern: RegExp): string[] {
  const numberOf = (name: string) => Number(pattern.exec(name)?.[1])
  return names.filter((name) => pattern.test(name)).toSorted((a, b) => numberOf(a) - numberOf(b))
}

const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'

function toTidySlide(xml: string): string {
  let id = 1
  const withIds = xml.replaceAll(/<p:cNvPr id="[^"]*"/g, () => `<p:cNvPr id="${id++}"`)
  return withIds.replaceAll(
    new RegExp(`(<p:cNvPr id="\\d+" name="${ORNAMENT}[^>]*?)(?:/>|></p:cNvPr>)`, 'g'),
    (_, start: string) => `${start}>${DECORATIVE}</p:cNvPr>`,
  )
}

/** The library writes all notes as one run; a line is a paragraph. */
function toParagraphs(xml: string): string {
  return xml.replace(
    /<a:p><a:r><a:rPr lang="en-US" dirty="0"\/><a:t>([^<]*)<\/a:t><\/a:r><a:endParaRPr lang="en-US" dirty="0"\/><\/a:p>/,
    (_, text: string) =>
      text
        .split('\n')
        .map((line) => `<a:p><a:r><a:rPr lang="en-US" dirty="0"/><a:t>${line}</a:t></a:r></a:p>`)
        .join(''),
  )
}
