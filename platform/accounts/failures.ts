import { problem } from '@wanpu/kit/problem'

/** Unknown account and wrong password look alike. */
export const signInRefused = problem('sign-in-refused', 401, 'Account or password is wrong')
export const signInTooOften = problem('sign-in-too-often', 429, 'Too many attempts, try again later')
export const phoneTaken = problem('phone-taken', 409, 'This phone has an account already')
export const accountTaken = problem('account-taken', 409, 'There is an account of this name already')
export const slugUnacceptable = problem('slug-unacceptable', 422, 'This address is not possible')
export const slugChangedOften = problem('slug-changed-often', 409, 'This address has changed often lately')
export const slugTaken = problem('slug-taken', 409, 'This address is taken')
/** Told only to somebody who has proven the phone. */
export const accountUnknown = problem('account-unknown', 404, 'This phone has no account yet')
export const passwordWrong = problem('password-wrong', 422, 'The current password is wrong')
export const tooManyTrials = problem('too-many-trial-shops', 409, 'Choose a plan for one of your shops first')
export const reviewRunning = problem('review-running', 409, 'This shop is under review or approved already')
export const reviewDecided = problem('review-decided', 409, 'This review is decided already')
export const suspendedAlready = problem('shop-suspended-already', 409, 'This shop is suspended or closed')
export const notSuspended = problem('shop-not-suspended', 409, 'This shop is not suspended')
