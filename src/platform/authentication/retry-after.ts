/** Seconds that better-auth asks to wait; a minute where it does not say. */
export const retryAfterOf = (answer: Response): number => {
  const said = Number(answer.headers.get('x-retry-after') ?? Number.NaN)
  return Number.isFinite(said) && said > 0 ? Math.ceil(said) : 60
}
