#include "retrieval/ranking/nearest.h"

#include <algorithm>
#include <optional>

namespace theseus::retrieval {
namespace {

// A set with at least this share of the documents is found faster by a scan of all rows than by
// looking its rows up one by one.
constexpr std::size_t kScannedShare = 4;

TieOrder tie_order(const Partition& partition) {
  return [&partition](Row first, Row second) {
    const DocumentNumber left = partition.passages().document_of(first);
    const DocumentNumber right = partition.passages().document_of(second);
    if (left == right) return first < second;
    return partition.documents().id(left) < partition.documents().id(right);
  };
}

std::vector<Row> rows_of(const Partition& partition, const DocumentSet& documents) {
  std::vector<Row> rows;
  documents.for_each([&](DocumentNumber document) {
    partition.passages().for_each_row(document, [&](Row row) { rows.push_back(row); });
  });
  return rows;
}

bool covers_all(const DocumentSet& documents, const Partition& partition) {
  DocumentSet outside = partition.documents().findable();
  outside.erase_all(documents);
  return outside.size() == 0;
}

/// Documents by number, each with the best of its rows.
std::vector<ScoredDocument> best_by_document(const Partition& partition,
                                             std::span<const RowHit> hits) {
  std::vector<ScoredDocument> documents;
  documents.reserve(hits.size());
  for (const RowHit& hit : hits) {
    documents.push_back(
        {.document = partition.passages().document_of(hit.row), .score = hit.cosine});
  }
  std::sort(documents.begin(), documents.end(),
            [](const ScoredDocument& left, const ScoredDocument& right) {
              return left.document != right.document ? left.document < right.document
                                                     : left.score > right.score;
            });
  const auto same = [](const ScoredDocument& left, const ScoredDocument& right) {
    return left.document == right.document;
  };
  documents.erase(std::unique(documents.begin(), documents.end(), same), documents.end());
  return documents;
}

}  // namespace

std::vector<ScoredDocument> nearest_documents(const Partition& partition,
                                              const DocumentSet& allowed,
                                              std::span<const float> query, std::size_t count) {
  const TieOrder before = tie_order(partition);
  Scan scan{.query = query, .top_k = count, .before = before};
  std::vector<Row> rows;
  if (kScannedShare * allowed.size() < partition.documents().size()) {
    rows = rows_of(partition, allowed);
    scan.rows = rows;
  } else if (!covers_all(allowed, partition)) {
    scan.only = [&](Row row) { return allowed.contains(partition.passages().document_of(row)); };
  }
  return best_by_document(partition, partition.passages().matrix().find_nearest(scan));
}

std::vector<float> cosines_of(const Partition& partition, std::span<const DocumentNumber> documents,
                              std::span<const float> query) {
  const Passages& passages = partition.passages();
  std::vector<Row> rows;
  for (const DocumentNumber document : documents) {
    passages.for_each_row(document, [&](Row row) { rows.push_back(row); });
  }
  const std::vector<float> of_rows = passages.matrix().cosines(query, rows);
  std::vector<float> nearest;
  nearest.reserve(documents.size());
  auto cosine = of_rows.begin();
  for (const DocumentNumber document : documents) {
    std::optional<float> best;
    passages.for_each_row(document, [&](Row) { best = std::max(*cosine++, best.value_or(-1)); });
    nearest.push_back(best.value_or(0));
  }
  return nearest;
}

}  // namespace theseus::retrieval
