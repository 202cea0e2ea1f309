import { readFile } from 'node:fs/promises'
import { type Page, expect } from '@playwright/test'

interface Merchant {
  name: string
  mchid: string
  apiv3Key: string
  serial: string
  publicKeyId: string
  privateKey: string
  publicKey: string
}

/** What a merchant reads and downloads on WeChat Pay's merchant platform. */
export const readMerchant = async (page: Page, sandbox: string, name: string): Promise<Merchant> => {
  await page.goto(sandbox)
  await page.getByRole('link', { name: '商户平台' }).click()
  const card = page.locator('section').filter({ has: page.getByRole('heading', { name }) })
  const fact = (label: string) =>
    card.locator('dl > div').filter({ hasText: label }).locator('dd').innerText()
  const file = async (named: string) => {
    const download = page.waitForEvent('download')
    await card.getByRole('link', { name: `下载 ${named}` }).click()
    return readFile(await (await download).path(), 'utf8')
  }
  return {
    name,
    mchid: await fact('商户号'),
    apiv3Key: await fact('APIv3 密钥'),
    serial: await fact('商户 API 证书序列号'),
    publicKeyId: await fact('微信支付公钥 ID'),
    privateKey: await file('apiclient_key.pem'),
    publicKey: await file('pub_key.pem'),
  }
}

/** Fills 支付设置 and saves; resolves when the check that follows has passed. */
export const saveMerchant = async (page: Page, merchant: Merchant) => {
  await page.getByLabel('商户名称').fill(merchant.name)
  await page.getByLabel('商户号').fill(merchant.mchid)
  await page.getByLabel('APIv3 密钥').fill(merchant.apiv3Key)
  await page.getByLabel('商户 API 证书序列号').fill(merchant.serial)
  await page.getByRole('textbox', { name: '商户 API 私钥' }).fill(merchant.privateKey)
  await page.getByLabel('微信支付公钥 ID').fill(merchant.publicKeyId)
  await page.getByRole('textbox', { name: '微信支付公钥', exact: true }).fill(merchant.publicKey)
  await page.getByRole('button', { name: /^保\s*存$/ }).click()
  await expect(page.getByText('检查通过，可以收款')).toBeVisible({ timeout: 20_000 })
}

interface FreightTemplate {
  name: string
  method: string
  /** By the label of the field. */
  fees: Readonly<Record<string, string>>
  freeFrom?: string
}

/** Adds a freight template and makes it the default. */
export const addFreight = async (page: Page, { name, method, fees, freeFrom }: FreightTemplate) => {
  await page.getByRole('button', { name: '新建运费模板' }).click()
  const dialog = page.getByRole('dialog', { name: '新建运费模板' })
  await dialog.getByLabel('模板名称').fill(name)
  await dialog.getByRole('radio', { name: method }).check()
  for (const [label, value] of Object.entries(fees)) await dialog.getByLabel(label).fill(value)
  if (freeFrom) {
    await dialog.getByRole('checkbox', { name: '满额包邮' }).check()
    await dialog.getByLabel('满多少元包邮').fill(freeFrom)
  }
  await dialog.getByRole('checkbox', { name: '设为默认模板' }).check()
  await dialog.getByRole('button', { name: /保\s*存/ }).click()
  await expect(dialog).toBeHidden()
}

interface ShipFrom {
  name: string
  phone: string
  region: readonly [province: string, city: string, district: string]
  detail: string
}

/** Writes where parcels come from and saves it. */
export const saveShipFrom = async (page: Page, { name, phone, region, detail }: ShipFrom) => {
  await page.getByLabel('发货人').fill(name)
  await page.getByLabel('联系电话').fill(phone)
  for (const [at, label] of ['省', '市', '区县'].entries()) {
    await page.getByLabel(label, { exact: true }).fill(region[at]!)
    await page.locator('.ant-select-item-option').filter({ hasText: region[at]! }).click()
  }
  await page.getByLabel('详细地址').fill(detail)
  await page
    .locator('section')
    .filter({ has: page.getByLabel('发货人') })
    .getByRole('button', { name: /保\s*存/ })
    .click()
  await expect(page.getByText('发货地址已保存')).toBeVisible()
}
