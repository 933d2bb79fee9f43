/**
 * Markup that stands in the HTML of the page and is left as it is: React neither reads nor draws what is inside. To be
 * drawn only while such a page is taken over (`usePrerendered`), in the place where the build put `markup`.
 */
export function KeptMarkup({ markup = '', ...props }: { markup?: string; className?: string; 'data-kept'?: string }) {
  // oxlint-disable-next-line react/no-danger -- written by the build from our own drawing; in a browser it is never set
  return <div {...props} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: markup }} />
}
