/** What decides how a printed page is read. Lengths are parts of the letters' size unless told. */
export const PDF = {
  /** More pages than a meeting's longest annex has are not read. */
  mostPages: 1000,
  /** Letters whose baselines differ by less stand on one line. */
  sameBaseline: 0.22,
  /** A wider gap between words parts what stands on one line: cells, columns, a sign. */
  widestSpace: 1.1,
  /** A wider gap than this is a space, also where the file has none. */
  leastSpace: 0.17,
  /** A number that is farther than this from the word before it is a cell of its own. */
  labelSpace: 0.5,
  /** Raised letters are at most this part of the size of those beside them. */
  raisedSize: 0.85,
  /** Raised letters stand this much above the line, from and to. */
  raisedFrom: 0.12,
  raisedTo: 0.75,
  /** A drawn shape that is thinner, in points, is a line. */
  thinnest: 2.6,
  /** Ends of lines that are nearer, in points, meet. */
  meeting: 3,
  /** The rows of a table are lower, in points. */
  tallestRow: 120,
  /** What part of a table its lines must cover, so that it is no drawing with boxes. */
  tableCover: 0.5,
  /** The drawn sign before a point is at most so wide, in points. */
  largestSign: 7,
  /** A page has at most so many of them; a map or diagram may have thousands of dots. */
  mostSigns: 200,
  /** A picture that is smaller, in points, is an ornament. */
  leastPicture: 40,
  /** A drawing is at least so wide, in points. */
  leastDrawing: 100,
  /** A drawing has at least so many shapes. */
  drawingShapes: 4,
  /** Lines of words in a drawing have at most so many signs, in the middle. */
  drawingWords: 32,
  /** Running heads and feet stand within this part of the page's height, at its top and bottom. */
  margin: 0.13,
  /** Running heads stand at heights that differ by less, in points. */
  sameHeight: 4,
  /** Words at the same place are furniture on at least so many pages, or on half of them. */
  leastRepeats: 3,
  /** What stands alone at a page's foot is smaller than the body, at most this part of it. */
  footSize: 0.9,
  /** White above it is at least so wide, in sizes of its letters. */
  footGap: 3.5,
  /** Columns of running text have at least so many lines each, side by side. */
  columnLines: 5,
  /** Lines of such columns have at least so many letters, in the middle. */
  columnLetters: 15,
  /** An address, and a place to sign, have at most so many lines. */
  addressLines: 9,
  /** White of more than so many sizes of letters, from line to line, parts what stands there. */
  pieceGap: 1.6,
  /** The white between two columns is at least so wide, in points. */
  gutter: 9,
  /** White of this width, in points, parts the columns of a table without lines. */
  tableGutter: 2.5,
  /** A heading without bold letters is larger than the body by this factor. */
  headingSize: 1.08,
  /** A title is larger than the body by this factor. */
  titleSize: 1.15,
  /** A title is one of so many first blocks. */
  titleWithin: 10,
  /** A heading that only capitals or italics tell has at most so many characters. */
  plainHeading: 100,
  /** What such a heading stands above has at least so many. */
  plainText: 40,
  /** A drawn line below words is nearer to them than this. */
  underline: 0.3,
  /** Running text has more characters than lines of a letterhead. */
  prose: 150,
  /** A heading has at most so many characters. */
  headingLength: 200,
  /** Lines of one paragraph differ in size by less than this part. */
  sameSize: 0.07,
  /** A gap between lines that is larger than the usual by this factor begins a paragraph. */
  paragraphGap: 1.22,
  /** A gap that is larger by this factor ends a point whose lines do not hang. */
  itemGap: 1.08,
  /** A gap that is larger by this factor is an empty line, which no paragraph has in it. */
  blankLine: 1.8,
  /** A gap between lines is usual when it is this part as frequent as the most frequent. */
  usualGap: 0.25,
  /** A first line stands in by at least this. */
  indent: 0.8,
  /** What a term means stands in by less than this below it. */
  termIndent: 4,
  /** A line that ends nearer to the right edge than the next word and this is full. */
  ragged: 0.5,
  /** A line that ends nearer to the edge, in points, reaches it. */
  atEdge: 0.8,
  /** Lines are spread to the edge where so many go on, and this part of them reaches it. */
  leastSpread: 8,
  spread: 0.8,
  /** So many lines that surely go on tell the edge of their column. */
  leastFull: 4,
  /** A line that ends before this part of its column is one by itself. */
  shortLine: 0.4,
  /** The line of a heading that ends before this part of its column is one by itself. */
  shortHeading: 0.5,
  /** Ends of paragraphs that tell by themselves whether a page has space between these. */
  leastEnds: 3,
  /** Tags are believed where so many pairs of lines that go on can be held against them. */
  leastTagged: 3,
  /** The part of such pairs that tags must tell rightly. */
  tagged: 0.95,
  /** Points of lists at places that differ by less, in points, have the same depth. */
  sameDepth: 5,
  /** Notes are at most this part of the body's size, unless a line stands above them. */
  noteSize: 0.94,
} as const;
