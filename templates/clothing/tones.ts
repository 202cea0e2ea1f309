import type { Hex, Tone } from '../picture.ts'

/** The season's colours: a name, how cloth looks in it, and a ground that suits it. */
export interface Colour {
  name: string
  key: string
  tone: Tone
  wall: Hex
}

const colour = (key: string, name: string, dark: Hex, light: Hex, wall: Hex): Colour => ({
  key,
  name,
  tone: [dark, light],
  wall,
})

export const mist = colour('mist', '雾霾蓝', '#3d4d6b', '#a3b4d2', '#e7e2dc')
export const ink = colour('ink', '墨黑', '#17181c', '#565a66', '#e4dfd8')
export const caramel = colour('caramel', '焦糖', '#6b4022', '#cf9a66', '#ece5da')
export const oat = colour('oat', '燕麦', '#a08a6e', '#efe3cf', '#dbd0c2')
export const cream = colour('cream', '奶白', '#b9ac9b', '#fdf9f1', '#d8cabb')
export const wine = colour('wine', '酒红', '#4c1622', '#b04b5e', '#efe3df')
export const bean = colour('bean', '豆沙', '#84474a', '#dfa5a0', '#efe6e0')
export const sage = colour('sage', '鼠尾草', '#49584a', '#adbfa6', '#ebe8de')
export const denim = colour('denim', '复古蓝', '#26395a', '#86a6cf', '#e5e1da')
export const grey = colour('grey', '雾灰', '#565a60', '#c3c7cc', '#ece7e1')
