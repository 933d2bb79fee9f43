export function compressDist(
  folder: string,
  which?: 'all' | 'pages' | 'files',
): Promise<{ files: number; bytes: number; brotli: number }>
export function packedPair(file: string, accepted: string): Promise<{ file: string; encoding: string } | undefined>
