#include "retrieval/ranking/nearest.h"

#include <algorithm>

namespace theseus::retrieval {
namespace {

// Up to this many rows outside the set it is cheaper to look at all rows and to ask for that many
// more than to look rows up one by one.
constexpr std::size_t kFewRows = 256;

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
  DocumentSet outside = partition.documents().findable();
  outside.erase_all(allowed);
  const bool few_outside = outside.size() <= kFewRows;
  const std::size_t rows_outside = few_outside ? rows_of(partition, outside).size() : 0;
  const VectorMatrix& matrix = partition.passages().matrix();
  if (!few_outside || rows_outside > kFewRows) {
    const std::vector<Row> rows = rows_of(partition, allowed);
    return best_by_document(partition, matrix.find_nearest({.query = query,
                                                            .top_k = count,
                                                            .before = before,
                                                            .rows = std::span<const Row>(rows)}));
  }
  std::vector<RowHit> hits =
      matrix.find_nearest({.query = query, .top_k = count + rows_outside, .before = before});
  std::erase_if(hits, [&](const RowHit& hit) {
    return !allowed.contains(partition.passages().document_of(hit.row));
  });
  if (hits.size() > count) hits.resize(count);
  return best_by_document(partition, hits);
}

std::vector<ScoredDocument> cosines_of(const Partition& partition,
                                       std::span<const DocumentNumber> documents,
                                       std::span<const float> query) {
  std::vector<Row> rows;
  for (const DocumentNumber document : documents) {
    partition.passages().for_each_row(document, [&](Row row) { rows.push_back(row); });
  }
  if (rows.empty()) return {};
  const TieOrder before = tie_order(partition);
  return best_by_document(partition, partition.passages().matrix().find_nearest_in_full(
                                         {.query = query,
                                          .top_k = rows.size(),
                                          .before = before,
                                          .rows = std::span<const Row>(rows)}));
}

}  // namespace theseus::retrieval
