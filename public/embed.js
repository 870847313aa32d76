// Gives every chart of Margen in this page the height it asks for. Keeps nothing, sends nothing elsewhere.
(function () {
  function frames() {
    return Array.prototype.slice.call(document.getElementsByTagName('iframe'));
  }
  addEventListener('message', function (event) {
    var height = event.data && event.data.margenHeight;
    if (!(height > 0 && height < 5000)) return;
    frames().forEach(function (frame) {
      if (frame.contentWindow === event.source) frame.style.height = Math.ceil(height) + 'px';
    });
  });
  // A chart that was there first is asked again.
  frames().forEach(function (frame) {
    frame.contentWindow.postMessage('margen-height', '*');
  });
})();
