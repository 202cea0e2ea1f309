import { html } from 'hono/html'
import type { Outside } from '../ground.ts'
import { credentialsOf } from '../secrets.ts'
import { words } from '../words.ts'
import { deskPage } from './layout.ts'

const said = words.merchants
type Merchant = ReturnType<typeof credentialsOf>['merchants'][number]

/** What WeChat Pay's merchant platform shows each merchant of itself. */
export const merchantsPage = ({ world, secrets }: Outside) =>
  deskPage(
    said.heading,
    '/_sandbox/merchants',
    html`<div class="head"><div><h1>${said.heading}</h1><p>${said.lead}</p></div></div>
      <div class="inbox">${credentialsOf(world, secrets).merchants.map((merchant) => merchantCard(merchant, world.accounts))}</div>`,
  )

/** A file of a merchant for downloading; null for one that there is not. */
export const merchantFile = ({ world, secrets }: Outside, mchid: string, file: string): string | null => {
  const merchant = credentialsOf(world, secrets).merchants.find((one) => one.mchid === mchid)
  const files: Record<string, string> = merchant ? filesOf(merchant) : {}
  return files[file] ?? null
}

const filesOf = ({ privateKey, publicKey }: Merchant) => ({
  'apiclient_key.pem': privateKey,
  'pub_key.pem': publicKey,
})

const merchantCard = (
  merchant: Merchant,
  accounts: readonly { appid: string; nickName: string }[],
) => html`<section class="card" id="m${merchant.mchid}">
  <header><h2>${merchant.name}</h2></header>
  <dl class="facts">
    ${fact(said.mchid, merchant.mchid)}
    ${fact(
      said.accounts,
      accounts
        .filter(({ appid }) => merchant.appids.includes(appid))
        .map(({ nickName, appid }) => `${nickName} ${appid}`)
        .join('、'),
    )}
    ${fact(said.apiv3Key, merchant.apiV3Key)} ${fact(said.serial, merchant.serial)}
    ${fact(said.publicKeyId, merchant.publicKeyId)}
  </dl>
  <p class="actions">${Object.keys(filesOf(merchant)).map((name) => html`<a class="button" href="/_sandbox/merchants/${merchant.mchid}/${name}" download="${name}">${said.download(name)}</a>`)}</p>
</section>`

const fact = (label: string, value: string) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`
