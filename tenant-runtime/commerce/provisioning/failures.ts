import { problem } from '@wanpu/kit/problem'

export const shopNotEmpty = problem('shop-not-empty', 409, 'This shop already holds something')
