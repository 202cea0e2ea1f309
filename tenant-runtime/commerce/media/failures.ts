import { problem } from '@wanpu/kit/problem'

export const pictureUnusable = problem('picture-unusable', 422, 'This file is not a picture we can use')
