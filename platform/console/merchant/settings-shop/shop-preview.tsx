import { pictureAt } from '../media/address.ts'
import phone from '../products/form/preview.module.css'
import type { Shop } from '../shop.ts'
import type { ShopFacts } from './queries.ts'
import styles from './settings-shop.module.css'
import { words } from './words.ts'

const said = words.preview

/** How the shop's own facts look on a phone. */
export const ShopPreview = ({ shop, facts }: { shop: Shop; facts: ShopFacts }) => {
  const { theme, promises } = facts
  const shown = {
    '--shop-accent': theme.accent,
    '--shop-ink': theme.accentInk,
    '--shop-bg': theme.bg,
    '--shop-card': theme.card,
    '--shop-text': theme.ink,
    '--shop-text-2': theme.ink2,
    '--shop-radius': `${theme.radius}px`,
  }
  return (
    <aside className={phone.aside} aria-label={said.title}>
      <div className={`${phone.phone} ${styles.phone}`} style={shown as React.CSSProperties}>
        <div className={phone.screen}>
          <header className={styles.head}>
            {facts.logo ? (
              <img src={pictureAt(shop, facts.logo, 200)} alt="" width={44} height={44} />
            ) : (
              <span className={styles.initial}>{(facts.name.trim() || said.unnamed).slice(0, 1)}</span>
            )}
            <strong>{facts.name.trim() || said.unnamed}</strong>
          </header>
          <div className={styles.search}>{said.search}</div>
          {facts.intro && <p className={styles.card}>{facts.intro}</p>}
          <div className={styles.goods}>
            {['¥99.00', '¥168.00'].map((price) => (
              <div key={price} className={styles.card}>
                <span className={styles.picture} />
                {said.goods}
                <strong>{price}</strong>
              </div>
            ))}
          </div>
          {promises.length > 0 && (
            <ul className={styles.promises}>
              {promises.map((promise) => (
                <li key={promise}>{promise}</li>
              ))}
            </ul>
          )}
          <span className={styles.button}>{said.buy}</span>
          <footer className={styles.foot}>
            {facts.phone && <p>{facts.phone}</p>}
            {facts.serviceHours && <p>{`${said.hours} ${facts.serviceHours}`}</p>}
            <p>{facts.name}</p>
            {facts.icpNumber && <p>{facts.icpNumber}</p>}
          </footer>
        </div>
      </div>
    </aside>
  )
}
