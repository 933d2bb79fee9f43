export function hashesOfInlineScripts(html: string): string[]
export function hashesOfPages(folder: string): string[]
