import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.Paths;
import java.util.*;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.*;
import org.apache.lucene.facet.*;
import org.apache.lucene.facet.sortedset.*;
import org.apache.lucene.index.*;
import org.apache.lucene.search.*;
import org.apache.lucene.search.grouping.*;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Lucene beside our own index: one document a page, in fields of analysed tokens. A line a command, tab-separated; an answer a line.
 * SETTLE answers when all before it is done.
 * ADD page document language source category format title stems exact | COMMIT | FINISH | ASK page|or|flat-page|flat-or language word... | QUIT
 */
public class LuceneServer {
  static final String[] FACETS = {"source", "category", "format"};
  static final int SHOWN = 10, PAGES = 3;
  static final WhitespaceAnalyzer analyzer = new WhitespaceAnalyzer();
  static final FacetsConfig facetsConfig = new FacetsConfig();
  static final FieldType TEXT = new FieldType(TextField.TYPE_STORED);
  static {
    TEXT.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    TEXT.freeze();
  }

  static Document document(String[] cells) throws IOException {
    Document document = new Document();
    document.add(new StringField("page", cells[1], Field.Store.YES));
    document.add(new SortedDocValuesField("document", new BytesRef(cells[2])));
    document.add(new StringField("language", cells[3], Field.Store.NO));
    for (int at = 0; at < 3; at++) document.add(new SortedSetDocValuesFacetField(FACETS[at], cells[4 + at].isEmpty() ? "-" : cells[4 + at]));
    document.add(new TextField("title", cells[7], Field.Store.YES));
    document.add(new Field("stems", cells[8], TEXT));
    document.add(new TextField("exact", cells[9], Field.Store.NO));
    return facetsConfig.build(document);
  }

  static Query query(String[] cells) {
    BooleanClause.Occur occur = cells[1].endsWith("or") ? BooleanClause.Occur.SHOULD : BooleanClause.Occur.MUST;
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    for (int at = 3; at < cells.length; at++) words.add(new TermQuery(new Term("stems", cells[at])), occur);
    if (cells[2].isEmpty()) return words.build();
    return new BooleanQuery.Builder().add(words.build(), BooleanClause.Occur.MUST).add(new TermQuery(new Term("language", cells[2])), BooleanClause.Occur.FILTER).build();
  }

  static TopDocs best(IndexSearcher searcher, Query query, FacetsCollector facets, boolean isFlat, long[] total) throws IOException {
    if (isFlat) {
      TopDocs top = FacetsCollector.search(searcher, query, SHOWN, facets);
      total[0] = top.totalHits.value;
      return top;
    }
    TermGroupSelector byDocument = new TermGroupSelector("document");
    FirstPassGroupingCollector<BytesRef> first = new FirstPassGroupingCollector<>(byDocument, Sort.RELEVANCE, SHOWN);
    AllGroupsCollector<BytesRef> all = new AllGroupsCollector<>(new TermGroupSelector("document"));
    searcher.search(query, MultiCollector.wrap(first, all, facets));
    total[0] = all.getGroupCount();
    Collection<SearchGroup<BytesRef>> groups = first.getTopGroups(0);
    if (groups == null) return new TopDocs(new TotalHits(0, TotalHits.Relation.EQUAL_TO), new ScoreDoc[0]);
    TopGroupsCollector<BytesRef> second = new TopGroupsCollector<>(new TermGroupSelector("document"), groups, Sort.RELEVANCE, Sort.RELEVANCE, PAGES, true);
    searcher.search(query, second);
    List<ScoreDoc> pages = new ArrayList<>();
    for (GroupDocs<BytesRef> group : second.getTopGroups(0).groups) pages.addAll(Arrays.asList(group.scoreDocs));
    return new TopDocs(new TotalHits(pages.size(), TotalHits.Relation.EQUAL_TO), pages.toArray(new ScoreDoc[0]));
  }

  static SortedSetDocValuesReaderState state;
  static IndexSearcher stateOf;

  static String answer(IndexSearcher searcher, String[] cells) throws IOException {
    if (searcher != stateOf) {
      state = new DefaultSortedSetDocValuesReaderState(searcher.getIndexReader());
      stateOf = searcher;
    }
    Query query = query(cells);
    FacetsCollector collector = new FacetsCollector();
    long[] total = new long[1];
    TopDocs top = best(searcher, query, collector, cells[1].startsWith("flat-"), total);
    Facets facets = new SortedSetDocValuesFacetCounts(state, collector);
    UnifiedHighlighter highlighter = new UnifiedHighlighter(searcher, analyzer);
    highlighter.setMaxLength(20000);
    String[] passages = highlighter.highlight("stems", query, top, 1);
    StringBuilder out = new StringBuilder().append(total[0]);
    for (int at = 0; at < top.scoreDocs.length; at++) out.append('\t').append(searcher.doc(top.scoreDocs[at].doc, Set.of("page", "title")).get("page")).append(' ').append(passages[at]);
    for (String name : FACETS) {
      FacetResult result = facets.getTopChildren(200, name);
      if (result != null) for (LabelAndValue value : result.labelValues) out.append('\t').append(value.label).append(' ').append(value.value);
    }
    return out.toString().replace('\n', ' ');
  }

  public static void main(String[] arguments) throws Exception {
    IndexWriter writer = new IndexWriter(new MMapDirectory(Paths.get(arguments[0])), new IndexWriterConfig(analyzer).setRAMBufferSizeMB(128));
    SearcherManager searchers = new SearcherManager(writer, new SearcherFactory());
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8), 1 << 20);
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    out.println("ready");
    out.flush();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] cells = line.split("\t", -1);
      String reply = "done";
      if (cells[0].equals("ADD")) {
        writer.addDocument(document(cells));
        continue;
      }
      if (cells[0].equals("COMMIT") || cells[0].equals("FINISH")) {
        if (cells[0].equals("FINISH")) writer.forceMerge(1);
        writer.commit();
        searchers.maybeRefreshBlocking();
      } else if (cells[0].equals("ASK")) {
        IndexSearcher searcher = searchers.acquire();
        try {
          reply = answer(searcher, cells);
        } finally {
          searchers.release(searcher);
        }
      }
      out.println(reply);
      out.flush();
      if (cells[0].equals("QUIT")) break;
    }
    writer.close();
  }
}
