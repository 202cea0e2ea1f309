import { followCount } from './cart-count.ts'

followCount()
