/** What an account is called until its owner says otherwise. */
export const words = {
  newMerchant: (phone: string) => `商家${phone.slice(-4)}`,
} as const
