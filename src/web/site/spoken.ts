import { directionOf } from '#kernel'
import type { View } from './view.ts'

/** How a text says its language and direction when they are not those of the page; nothing when they are, or when nobody knows them. */
export const spokenIn = (view: Pick<View, 'language'>, language: string | undefined): { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' } =>
  language === undefined || language === view.language ? {} : { lang: language, dir: directionOf(language) }
