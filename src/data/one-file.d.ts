/** Where the parts of a page saved as one file lie, from the root of the build; null where there are none. */
declare module 'virtual:one-file' {
  export const ONE_FILE: { readonly script: string; readonly style: string; readonly data: readonly string[] } | null
}
