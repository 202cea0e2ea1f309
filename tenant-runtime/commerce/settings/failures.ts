import { problem } from '@wanpu/kit/problem'

export const logoNotFound = problem('picture-not-found', 404, 'There is no such picture')
