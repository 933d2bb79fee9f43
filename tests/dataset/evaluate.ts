/**
 * Works out a formula of the files: numbers, + - * / and brackets, nothing else. Throws where it holds anything else.
 */
export function evaluate(formula: string): number {
  const tokens = formula.match(/\d+(?:\.\d+)?|[-+*/()]|\S/g) ?? []
  let at = 0
  const value = sum()
  if (at < tokens.length) throw new Error(`"${tokens[at]}" is out of place in ${formula}`)
  return value

  function sum(): number {
    let total = product()
    for (;;) {
      if (take('+')) total += product()
      else if (take('-')) total -= product()
      else return total
    }
  }

  function product(): number {
    let total = factor()
    for (;;) {
      if (take('*')) total *= factor()
      else if (take('/')) total /= factor()
      else return total
    }
  }

  function factor(): number {
    if (take('-')) return -factor()
    if (take('(')) {
      const inner = sum()
      if (!take(')')) throw new Error(`a bracket is not closed in ${formula}`)
      return inner
    }
    const token = tokens[at++]
    if (token === undefined || !/^\d/.test(token)) throw new Error(`a number is missing in ${formula}`)
    return Number(token)
  }

  function take(token: string): boolean {
    if (tokens[at] !== token) return false
    at += 1
    return true
  }
}
