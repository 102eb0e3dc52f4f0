import { SETTINGS } from './settings.ts'

/** The settings as the README's table. */
export const settingsTable = (): string =>
  ['| variable | unless set | what for | must be |', '| --- | --- | --- | --- |', ...Object.entries(SETTINGS).map(([name, { standard, means, mustBe }]) => `| \`${name}\` | ${standard === '' ? 'empty' : `\`${standard}\``} | ${means} | ${mustBe} |`)].join('\n')
