/** A name in Chinese after the one in Latin letters, if there is one. */
export function Chinese({ name }: { name: string | null }) {
  if (name === null) return <></>
  return (
    <>
      {' '}
      <span lang="zh-Hans" className="zh">
        {name}
      </span>
    </>
  )
}
