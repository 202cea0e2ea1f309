import { followCount } from './cart-count.ts'
import { joinMore } from './join-more.ts'

joinMore()
followCount()
