import { templates } from '@wanpu/templates'
import { composePicture } from './pictures/compose.ts'
import sharp from 'sharp'
sharp.concurrency(1)
const cpu=()=>{const c=process.cpuUsage();return (c.user+c.system)/1000}
const all=templates.flatMap(t=>Object.entries(t.pictures))
const rows:[string,number][]=[]
let c0=cpu(), w0=performance.now()
for(const [k,r] of all){const c=cpu();await composePicture(r);rows.push([k,cpu()-c])}
console.log('pass1 cpu',cpu()-c0,'wall',performance.now()-w0)
rows.sort((a,b)=>b[1]-a[1]); console.log(rows.slice(0,14).map(r=>r[0]+' '+Math.round(r[1])).join('\n'))
c0=cpu(); w0=performance.now(); const rows2:[string,number][]=[]
for(const [k,r] of all){const c=cpu();await composePicture(r);rows2.push([k,cpu()-c])}
console.log('pass2 cpu',cpu()-c0,'wall',performance.now()-w0)
rows2.sort((a,b)=>b[1]-a[1]); console.log(rows2.filter((_,i)=>i%12===0).map(r=>r[0]+' '+Math.round(r[1])).join('\n'))
