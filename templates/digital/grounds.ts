import { goodsWith } from '../goods.ts'
import type { Hex, Tone } from '../picture.ts'
import type { Ground } from '../studio.ts'

/** Four backdrops the shop's pictures share. */
export const fog: Ground = { wall: '#e6ebf1', floor: '#bfcad8', light: 'soft' }
export const sky: Ground = { wall: '#d8e6fb', floor: '#a5c1ea', light: 'window' }
export const night: Ground = { wall: '#2a3446', floor: '#161d2b', light: 'soft' }
export const sand: Ground = { wall: '#efe9df', floor: '#cfc3b0', light: 'window' }

export const fogStage: Stage = { disc: '#cfd8e3', podium: '#f8fafc' }
export const skyStage: Stage = { disc: '#bcd4f5', podium: '#f3f8ff' }
export const nightStage: Stage = { disc: '#39475e', podium: '#4a5a75' }
export const sandStage: Stage = { disc: '#ddd2c0', podium: '#faf6ef' }

interface Stage {
  disc: Hex
  podium: Hex
}

export const graphite: Tone = ['#171b22', '#8b95a5']
export const silver: Tone = ['#6f7a88', '#fbfcfe']
export const azure: Tone = ['#123a86', '#9cc4ff']
export const mint: Tone = ['#1d5a55', '#bfeadd']
export const orange: Tone = ['#8a3a0c', '#ffc48a']

export const digitalGoods = goodsWith(
  '付款后当天 18 点前发出，顺丰包邮。签收 7 天内功能完好可退，15 天内性能故障换新，整机质保一年，全国联保，凭订单号即可报修，不用留纸质发票。',
)
