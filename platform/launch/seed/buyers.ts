import { addAddress, createGuest, givePhone, myAddresses } from '@wanpu/commerce/members'
import type { Actor, Database } from '@wanpu/migrations'
import { pastDoor } from './past.ts'
import { nameMember } from './store.ts'
import { words } from './words.ts'

export interface Buyer {
  actor: Actor
  addressId: string
  /** Where their parcels arrive. */
  city: string
}

const hour = 3_600_000
const districts = [
  '310104',
  '330106',
  '110105',
  '440305',
  '510107',
  '320106',
  '420106',
  '610113',
  '350203',
  '430102',
  '370202',
  '440106',
]

/** Members of a shop, each with a proven phone and an address; the first came weeks ago. `phones` begins their numbers. */
export const addBuyers = async (
  db: Pick<Database, 'inTenant'>,
  tenantId: string,
  phones: string,
): Promise<Buyer[]> => {
  const buyers: Buyer[] = []
  for (const [index, { name, detail, city }] of words.buyers.entries()) {
    const at = new Date(Date.now() - (30 * 24 - index * 20) * hour)
    const phone = phones + String(index + 1).padStart(11 - phones.length, '0')
    const door = (actor: Actor) => pastDoor(db, tenantId, actor, at)

    const guest = await door({ kind: 'guest', id: null })(createGuest)
    // Who has this phone already stays who they are.
    const id = await door({ kind: 'member', id: guest })((ctx) => givePhone(ctx, phone))
    const actor: Actor = { kind: 'member', id }
    const address = { name, phone, regionCode: districts[index]!, detail, isDefault: true }
    const { id: addressId } = await door(actor)(async (ctx) => {
      await nameMember(ctx.tx, id, name)
      return (await myAddresses(ctx))[0] ?? addAddress(ctx, address)
    })
    buyers.push({ actor, addressId, city })
  }
  return buyers
}
