/** What the web process says about a request, where there is one. */
interface Bindings {
  requestId?: string
  ip?: string
}

interface Ground {
  requestId: string
  ip: string
}

export interface MerchantEnv {
  Bindings: Bindings
  Variables: Ground & { merchant: { id: string; name: string; phone: string } }
}
export interface StaffEnv {
  Bindings: Bindings
  Variables: Ground & { staff: { id: string; name: string } }
}
