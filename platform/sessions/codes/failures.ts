import { problem } from '@wanpu/kit/problem'

export const codeTooSoon = problem('phone-code-too-soon', 429, 'A code was sent a moment ago')
export const codeLimit = problem('phone-code-limit', 429, 'No more codes for now')
/** Wrong, expired, used and never sent look alike. */
export const codeWrong = problem('phone-code-wrong', 422, 'This code is wrong or no longer valid')
