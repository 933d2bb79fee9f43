/** Whether a node is an element, of whichever window: those of another are no instances of this one's classes. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1
}
