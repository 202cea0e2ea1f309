import { ArrowDownOutlined, ArrowUpOutlined, CloseOutlined } from '@ant-design/icons'
import { Button, Select } from 'antd'
import { Card } from '../../ui/card.tsx'
import { Empty } from '../../ui/empty.tsx'
import { sentenceFrom } from '../../ui/problem-screen.tsx'
import { useSay } from '../../ui/say.ts'
import { moved } from '../products/form/edits.ts'
import { useChooseCouriers } from './deeds.ts'
import type { PartProps } from './part.ts'
import styles from './shipping.module.css'
import { words } from './words.ts'

const { offer } = words

/** The couriers that are offered, in their order; each change is stored at once. */
export const CouriersCard = ({ shop, shipping: { couriers, knownCouriers }, mayEdit }: PartProps) => {
  const say = useSay()
  const choose = useChooseCouriers(shop)
  const put = (chosen: readonly { code: string }[]) =>
    choose.mutate(
      chosen.map(({ code }) => code),
      { onError: (error) => say.warning(sentenceFrom(error, words.failures)) },
    )
  const others = knownCouriers.filter(({ code }) => !couriers.some((one) => one.code === code))

  return (
    <Card title={words.couriers}>
      <p className={styles.lead}>{words.couriersLead}</p>
      {couriers.length === 0 && <Empty title={words.noCouriers} text={words.noCouriersText} />}
      <ol className={styles.couriers}>
        {couriers.map(({ code, name }, at) => (
          <li key={code}>
            <span>{name}</span>
            {mayEdit && (
              <>
                <Button
                  type="text"
                  icon={<ArrowUpOutlined />}
                  aria-label={offer.up(name)}
                  disabled={at === 0 || choose.isPending}
                  onClick={() => put(moved(couriers, at, at - 1))}
                />
                <Button
                  type="text"
                  icon={<ArrowDownOutlined />}
                  aria-label={offer.down(name)}
                  disabled={at === couriers.length - 1 || choose.isPending}
                  onClick={() => put(moved(couriers, at, at + 1))}
                />
                <Button
                  type="text"
                  icon={<CloseOutlined />}
                  aria-label={offer.remove(name)}
                  disabled={choose.isPending}
                  onClick={() => put(couriers.filter((one) => one.code !== code))}
                />
              </>
            )}
          </li>
        ))}
      </ol>
      {mayEdit && others.length > 0 && (
        <Select
          className={styles.addCourier ?? ''}
          value={null}
          placeholder={offer.add}
          aria-label={offer.add}
          showSearch
          optionFilterProp="label"
          loading={choose.isPending}
          disabled={choose.isPending}
          options={others.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(code: string | null) => code && put([...couriers, { code }])}
        />
      )}
    </Card>
  )
}
