export function importsOf(name: string, text: string): string[]
export function withImports(names: readonly string[], textOf: (name: string) => string): Set<string>
export function askedFor(page: string): { scripts: string[]; styles: string[] }
export function withoutScripts(page: string): string
