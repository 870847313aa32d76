/**
 * What runs in an embedded chart's head, before anything is seen: takes the theme from the address, sends
 * an address that names a day to the frozen chart, and tells the page around it which height would let
 * the chart have its full width. The height depends on nothing but the width, so telling it once more
 * after the frame has taken it changes nothing.
 */
export const EMBED_SCRIPT = `(function(){
var root=document.documentElement,query=new URLSearchParams(location.search),theme=query.get('theme');
if(theme==='light'||theme==='dark')root.dataset.theme=theme;
if(query.has('asof')&&!/\\/frozen\\/$/.test(location.pathname))location.replace('frozen/'+location.search+location.hash);
if(parent===window)return;
function tell(){
var plot=document.querySelector('.plot'),main=document.querySelector('main'),natural=0;
if(!main)return;
if(plot)natural=plot.clientWidth*parseFloat(getComputedStyle(plot).getPropertyValue('--ratio'))-plot.offsetHeight;
else main.style.minHeight=0;
parent.postMessage({margenHeight:Math.ceil(main.offsetHeight+natural)},'*');
main.style.minHeight='';
}
addEventListener('message',function(event){if(event.data==='margen-height')tell()});
addEventListener('DOMContentLoaded',function(){
new ResizeObserver(tell).observe(document.querySelector('main'));
new MutationObserver(tell).observe(document.body,{childList:true,subtree:true});
addEventListener('resize',tell);
addEventListener('toggle',tell,true);
tell();
});
})();`;
