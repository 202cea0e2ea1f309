import { useSyncExternalStore } from 'react'
import type { Mode } from './theme.ts'

export const modeChoices = ['system', 'light', 'dark'] as const
/** What the person chose; `system` follows the machine. */
export type ModeChoice = (typeof modeChoices)[number]

const key = 'wanpu-mode'
const hearers = new Set<() => void>()
const dark = matchMedia('(prefers-color-scheme: dark)')
const still = matchMedia('(prefers-reduced-motion: reduce)')
for (const asked of [dark, still]) asked.addEventListener('change', tell)
addEventListener('storage', tell)

export const useModeChoice = (): ModeChoice => useSyncExternalStore(hear, chosen)

/** True where the machine asks that nothing moves. */
export const useStillness = (): boolean => useSyncExternalStore(hear, () => still.matches)

export const useMode = (): Mode => useSyncExternalStore(hear, () => shown())

export const chooseMode = (choice: ModeChoice) => {
  try {
    localStorage.setItem(key, choice)
  } catch {
    // A browser without storage keeps the machine's mode.
  }
  tell()
}

const shown = (): Mode => {
  const choice = chosen()
  if (choice !== 'system') return choice
  return dark.matches ? 'dark' : 'light'
}

function chosen(): ModeChoice {
  try {
    const stored = localStorage.getItem(key)
    return modeChoices.find((choice) => choice === stored) ?? 'system'
  } catch {
    return 'system'
  }
}

function hear(hearer: () => void) {
  hearers.add(hearer)
  return () => hearers.delete(hearer)
}

function tell() {
  for (const hearer of hearers) hearer()
}
