import { problem } from '@wanpu/kit/problem'

/** `reason` is `empty`, `undecodable`, `format`, `mislabelled`, `animated` or `too-many-pixels`. */
export const pictureUnusable = problem('picture-unusable', 422, 'This file is not a picture we can use')
export const pictureNotFound = problem('picture-not-found', 404, 'There is no such picture')
/** `uses` counts by kind what shows the picture. */
export const pictureInUse = problem('picture-in-use', 409, 'This picture is still shown somewhere')
