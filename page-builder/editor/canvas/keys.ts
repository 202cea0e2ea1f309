import type { Commands } from '../commands.ts'
import type { Session } from '../session.ts'

/** The editor's keys, on its own page and inside the canvas; the result takes them off. */
export const bindKeys = (session: Session, commands: Commands): (() => void) => {
  const frame = session.editor.Canvas.getDocument()
  const hear = (event: KeyboardEvent) => {
    const deed = deedFor(event, session, commands)
    if (!deed) return
    event.preventDefault()
    event.stopPropagation()
    deed()
  }
  for (const at of [document, frame]) at?.addEventListener('keydown', hear, { capture: true })
  return () => {
    for (const at of [document, frame]) at?.removeEventListener('keydown', hear, { capture: true })
  }
}

const deedFor = (event: KeyboardEvent, session: Session, commands: Commands): (() => void) | undefined => {
  const { target } = event
  if (event.isComposing || isElsewhere(target)) return undefined
  const isCommand = event.ctrlKey || event.metaKey
  const key = event.key.toLowerCase()

  if (isCommand && key === 'z') return event.shiftKey ? session.redo : session.undo
  if (isCommand && key === 'y') return session.redo
  if (isWriting(target)) return undefined
  if (isCommand && key === 'd') return commands.duplicate
  if (isCommand) return undefined
  if (event.altKey && key === 'arrowup') return commands.up
  if (event.altKey && key === 'arrowdown') return commands.down
  if (event.altKey || isControl(target)) return undefined
  if (key === 'arrowup') return () => commands.walk(-1)
  if (key === 'arrowdown') return () => commands.walk(1)
  if (session.shown().selectedId === null) return undefined
  if (key === 'delete' || key === 'backspace') return commands.remove
  if (key === 'escape') return () => session.select(null)
  return undefined
}

const element = (target: EventTarget | null) =>
  target && 'closest' in target ? (target as HTMLElement) : null

// A dialog over the editor keeps its keys.
const isElsewhere = (target: EventTarget | null) =>
  element(target)?.closest('[role="dialog"], .ant-select-dropdown, .ant-dropdown') !== null &&
  element(target) !== null

const isWriting = (target: EventTarget | null) =>
  element(target)?.matches(
    'input:not([type="checkbox"], [type="radio"]), textarea, [contenteditable="true"]',
  ) ?? false

const isControl = (target: EventTarget | null) =>
  element(target)?.closest('[role="radiogroup"], [role="switch"], [role="combobox"], [role="tablist"]') !=
  null
