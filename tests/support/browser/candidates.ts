type Environment = Readonly<Record<string, string | undefined>>

const LINUX = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'].map((name) => `/usr/bin/${name}`)

const MAC = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)

const windows = (env: Environment): string[] =>
  [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LocalAppData']]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((path) => `${folder}\\${path}`))

/**
 * Where a browser that the journeys can use may lie, in the order in which they are tried. `CHROMIUM` names the only one when it is set;
 * `WAYSTATION_NO_SYSTEM_BROWSER=1` makes believe that the machine has none.
 */
export const browserCandidates = (env: Environment, platform: string): readonly string[] => {
  if (env['CHROMIUM']) return [env['CHROMIUM']]
  if (env['WAYSTATION_NO_SYSTEM_BROWSER'] === '1') return []
  if (platform === 'win32') return windows(env)
  return platform === 'darwin' ? MAC : LINUX
}
