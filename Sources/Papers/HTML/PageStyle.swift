/// How papers look in a browser and on the sheets that it prints.
///
/// The style sheets have no `<`, `>`, `&` or quote, so that HTML and XML read them alike.
enum PageStyle {
  /// The style sheet of one paper.
  static func sheet(_ orientation: Paper.Orientation) -> String {
    page(orientation) + "\n" + common
  }

  /// The style sheet of many papers, each of which begins on a new page.
  static func sheet(of orientations: [Paper.Orientation]) -> String {
    let pages = Paper.Orientation.allCases.filter(orientations.contains).map { orientation in
      let name = orientation.kind
      return """
        @page \(name){size:A4 \(name);margin:\(margins)}
        .\(name){page:\(name)}
        @media screen{.\(name){max-width:\(Layout.width(orientation))mm;margin:0 auto;padding:15mm 5mm}}

        """
    }
    return pages.joined() + ".paper+.paper{break-before:page}\n" + common
  }

  private static let common =
    letters + "\n" + head + "\n" + blocks + "\n" + codes + "\n" + foot + "\n"

  private static let margins =
    "\(Layout.top)mm \(Layout.right)mm \(Layout.bottom)mm \(Layout.left)mm"

  private static func page(_ orientation: Paper.Orientation) -> String {
    """
    @page{size:A4 \(orientation.kind);margin:\(margins);\
    @top-center{content:counter(page);font:\(Layout.bodySize)pt Times New Roman,Liberation Serif,serif}}
    @page :first{@top-center{content:none}}
    @media screen{body{max-width:\(Layout.width(orientation))mm;margin:0 auto;padding:15mm 5mm}}
    """
  }

  private static let letters = """
    body{margin:0;font:\(Layout.bodySize)pt/1.25 Times New Roman,Liberation Serif,serif;color:#000;\
    background:#fff;overflow-wrap:anywhere}
    p,ul,ol,dl,dd,h1,h2,h3,pre,table{margin:0;padding:0}
    h1{font-size:\(Layout.titleSize)pt;text-transform:uppercase;text-align:center;margin:12pt 0 0}
    h2,h3{font-size:\(Layout.bodySize)pt;margin-top:10pt;break-after:avoid}
    h2,h3{text-indent:\(Layout.firstLine)mm}
    h3{font-style:italic}
    .subtitle{font-weight:bold;text-align:center;margin-bottom:12pt}
    """

  private static let head = """
    .columns{display:grid;grid-template-columns:\(Layout.bodiesShare)fr \(100 - Layout.bodiesShare)fr;\
    text-align:center}
    .superior,.issuer,.nation{font-size:\(Layout.gridSize)pt;text-transform:uppercase}
    .issuer,.nation,.motto{font-weight:bold}
    .ruled{width:fit-content;margin-left:auto;margin-right:auto}
    .subtitle{margin-top:6pt}
    .rule{display:block;width:\(Layout.ruleShare)%;margin:3pt auto 0;border-top:.75pt solid}
    .nation,.motto{text-align:center}
    .motto span{display:inline-block;border-bottom:.75pt solid;padding-bottom:2pt}
    .number,.date{margin-top:8pt;text-align:center}
    .date{font-style:italic}
    .date.alone{text-align:right}
    """

  private static let blocks = """
    .justified,.leading,.centre,.trailing,.note,.tick,.items li,.blanks{margin-top:6pt}
    .justified{text-align:justify;text-indent:\(Layout.firstLine)mm;orphans:2;widows:2}
    .centre{text-align:center}
    .trailing{text-align:right}
    .addressees{display:grid;grid-template-columns:auto 1fr;margin-top:12pt;\
    padding-left:\(Layout.addressees)mm}
    .addressee{margin-top:12pt}
    .addressees ul{grid-column:2;list-style:none}
    .addressees li{margin-top:3pt;padding-left:4mm;text-indent:-4mm}
    .items{list-style:none;padding-left:\(Layout.firstLine)mm}
    .items li,.tick{display:flex;break-inside:avoid}
    .items li span:first-child,.tick span:first-child{flex:0 0 7mm}
    .tick span:first-child{font-family:DejaVu Sans,Segoe UI Symbol,sans-serif}
    .items li span:last-child,.tick span:last-child{flex:1;text-align:justify}
    .blanks{display:flex;gap:2mm;line-height:1.6;min-height:1.6em;align-items:flex-end}
    .blanks .dots{flex:1;min-width:10mm;border-bottom:1pt dotted;margin-bottom:.35em}
    dl div{display:grid;grid-template-columns:1fr 2fr;gap:4mm;margin-top:3pt;break-inside:avoid}
    dt{font-weight:bold}
    table{width:calc(100% - 1pt);table-layout:fixed;border-collapse:collapse;margin:8pt .5pt 0;\
    font-size:\(Layout.gridSize)pt}
    caption{font-weight:bold;padding:4pt 0;break-after:avoid}
    thead{display:table-header-group}
    tr{break-inside:avoid}
    th,td{border:.75pt solid;padding:2pt 4pt;vertical-align:top}
    th{text-align:center;vertical-align:middle}
    td.justified{text-indent:0}
    pre{font-family:Courier New,Liberation Mono,monospace;line-height:1.7;margin:8pt 0;\
    break-inside:avoid}
    .note{font-size:11pt}
    .break{break-before:page}
    """

  private static let codes = """
    figure{margin:6pt 0 0;text-align:center;break-inside:avoid}
    figure svg{display:block;margin:0 auto}
    figcaption{font-size:11pt}
    """

  private static let foot = """
    .signatures{display:grid;grid-template-columns:1fr 1fr;margin-top:14pt;break-inside:avoid;\
    break-before:avoid}
    .signature{text-align:center}
    .signature .date{margin:0}
    .capacity,.name{font-weight:bold}
    .capacity{text-transform:uppercase}
    .how{font-style:italic}
    .name{padding-top:20mm;min-height:1.25em}
    .recipients{margin-top:6pt;font-size:11pt}
    .recipients .to{font-size:12pt;font-weight:bold;font-style:italic}
    .recipients ul{list-style:none}
    footer{max-width:100%;margin-top:10mm;font-size:9pt;text-align:center}
    """
}

extension Paper.Orientation {
  /// The word for it in style sheets.
  var kind: String { self == .portrait ? "portrait" : "landscape" }
}
