/** Lists by name. */
export type ListNames = readonly string[]

/** How a model was chosen. `stepwise`: Chan, Silverman and Vincent 2021. `bic` and `bic-downhill`: Silverman, Chan and Vincent 2024. */
export type Way = 'stepwise' | 'bic' | 'bic-downhill'
