#include "retrieval/space_answer.h"

#include <algorithm>
#include <utility>

#include "retrieval/partition/filter_match.h"
#include "retrieval/partition/metadata_match.h"
#include "retrieval/ranking/passage_chooser.h"
#include "retrieval/ranking/ranker.h"

namespace theseus::retrieval {
namespace {

DocumentSet matching(const SpaceView& view, const std::vector<memory::State>& states,
                     const memory::Filter& filter) {
  const Partition& partition = view.index.partition();
  DocumentSet documents;
  for (const memory::State state : states) {
    documents.insert_all(partition.documents().in_state(state, view.now));
  }
  keep_matching(filter, partition, documents);
  return documents;
}

std::vector<memory::State> recalled_states(const RecallQuery& query) {
  if (query.include_superseded) return {memory::State::live, memory::State::superseded};
  return {memory::State::live};
}

std::vector<memory::Memory> load(const SpaceView& view, std::span<const DocumentNumber> documents) {
  std::vector<base::Id> ids;
  for (const DocumentNumber document : documents) {
    ids.push_back(view.index.partition().documents().id(document));
  }
  return view.memories.load(view.transaction, view.space, ids);
}

std::vector<Hit> hits_of(const SpaceView& view, std::span<const Ranked> ranked,
                         PassageChooser& chooser) {
  std::vector<DocumentNumber> documents;
  for (const Ranked& each : ranked) documents.push_back(each.document);
  std::vector<memory::Memory> memories = load(view, documents);
  std::vector<Hit> hits;
  hits.reserve(memories.size());
  std::size_t place = 0;
  for (memory::Memory& memory : memories) {
    // What was damaged behind the load of the index is not among the memories.
    while (view.index.partition().documents().id(documents[place]) != memory.id) ++place;
    const Ranked& rank = ranked[place++];
    const Chunk passage = chooser.best_passage(rank.document, memory.content.text);
    hits.push_back({.memory = std::move(memory),
                    .score = rank.score,
                    .start = passage.start,
                    .end = passage.start + passage.length,
                    .why = rank.why});
  }
  return hits;
}

/// The documents before a place in the list, newest first, equal times by id from the last.
std::vector<DocumentNumber> newest_first(const Documents& documents, const DocumentSet& set,
                                         const memory::ListQuery& page) {
  const auto place = [&](DocumentNumber document) {
    return std::pair(documents.created_at(document), documents.id(document));
  };
  std::vector<DocumentNumber> order;
  set.for_each([&](DocumentNumber document) {
    if (!page.before || place(document) < *page.before) order.push_back(document);
  });
  std::sort(order.begin(), order.end(),
            [&](DocumentNumber left, DocumentNumber right) { return place(left) > place(right); });
  return order;
}

/// The first of the documents that can be read. What was damaged behind the load of the index
/// leaves its room to the next: a page of nothing else would have no last memory to go on behind.
memory::MemoryPage page_of(const SpaceView& view, std::span<const DocumentNumber> order,
                           std::size_t limit) {
  memory::MemoryPage page;
  while (page.memories.size() < limit && !order.empty()) {
    const std::size_t wanted = std::min(limit - page.memories.size(), order.size());
    for (memory::Memory& memory : load(view, order.first(wanted))) {
      page.memories.push_back(std::move(memory));
    }
    order = order.subspan(wanted);
  }
  page.more = !order.empty();
  return page;
}

}  // namespace

Recalled answer_recall(const SpaceView& view, const PreparedRecall& recall, Workspace& room) {
  const Partition& partition = view.index.partition();
  DocumentSet allowed = matching(view, recalled_states(recall.query), recall.query.filter);
  keep_matching_metadata(view.transaction, recall.query.filter.metadata, partition, allowed);

  // Without vectors to compare with, words must do, whatever was asked for.
  const bool can_compare = recall.has_embedder && !view.index.is_foreign();
  const bool has_vector = can_compare && !recall.vector.empty();
  const Weights weights = weights_for(can_compare ? recall.query.mode : Mode::keyword, has_vector);
  const auto named = partition.names().named_in(recall.query.query, room.reader);
  const Question question{
      .terms = recall.terms,
      .named = named,
      .vector = has_vector ? std::span<const float>(recall.vector) : std::span<const float>(),
      .now = view.now,
      .limit = static_cast<std::size_t>(recall.query.limit)};
  Ranker ranker({.partition = partition,
                 .allowed = allowed,
                 .weights = weights,
                 .scores = room.scores,
                 .crew = room.crew});
  PassageChooser chooser(
      {.partition = partition, .question = question, .weights = weights, .reader = room.reader});
  Recalled recalled{.hits = hits_of(view, ranker.rank(question), chooser),
                    .degraded = {},
                    .seq = view.index.seq()};
  if (view.index.is_foreign()) recalled.degraded.emplace_back("vector");
  return recalled;
}

memory::MemoryPage answer_list(const SpaceView& view, const FilteredList& list) {
  DocumentSet matches = matching(view, list.page.states, list.filter);
  keep_matching_metadata(view.transaction, list.filter.metadata, view.index.partition(), matches);
  return page_of(view, newest_first(view.index.partition().documents(), matches, list.page),
                 static_cast<std::size_t>(list.page.limit));
}

}  // namespace theseus::retrieval
