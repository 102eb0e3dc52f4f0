let coming = false

/** Whether somebody is on the way to another page of the desk: noted when they set out, taken by the page they come to. */
export const arrivals = {
  setOut: (): void => {
    coming = true
  },
  take: (): boolean => {
    const came = coming
    coming = false
    return came
  },
}
