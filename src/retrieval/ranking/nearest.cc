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

/// The rows of a set that is a small part of the space.
std::optional<std::vector<Row>> rows_of_few(const NearestDocuments::Parts& parts) {
  if (kScannedShare * parts.allowed.size() >= parts.partition.documents().size()) {
    return std::nullopt;
  }
  std::vector<Row> rows;
  parts.allowed.for_each([&](DocumentNumber document) {
    parts.partition.passages().for_each_row(document, [&](Row row) { rows.push_back(row); });
  });
  return rows;
}

bool covers_all(const DocumentSet& documents, const Partition& partition) {
  DocumentSet outside = partition.documents().findable();
  outside.erase_all(documents);
  return outside.size() == 0;
}

std::function<bool(Row)> membership(const NearestDocuments::Parts& parts) {
  if (covers_all(parts.allowed, parts.partition)) return {};
  return [&allowed = parts.allowed, &passages = parts.partition.passages()](Row row) {
    return allowed.contains(passages.document_of(row));
  };
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

NearestDocuments::NearestDocuments(const Parts& parts)
    : parts_(parts),
      before_(tie_order(parts.partition)),
      rows_(rows_of_few(parts)),
      may_be_found_(rows_ ? std::function<bool(Row)>() : membership(parts)),
      search_(search_for(parts.count)) {}

NearestRows::Parts NearestDocuments::search_for(std::size_t rows) const {
  Scan scan{.query = parts_.query, .top_k = rows, .before = before_};
  if (rows_) {
    scan.rows = *rows_;
  } else {
    scan.only = may_be_found_;
  }
  return {.matrix = parts_.partition.passages().matrix(), .scan = scan, .crew = parts_.crew};
}

/// Long texts have many passages: where the nearest rows belong to too few documents, more of them
/// are asked for.
std::vector<ScoredDocument> NearestDocuments::take() {
  std::vector<RowHit> hits = search_.take();
  std::vector<ScoredDocument> documents = best_by_document(parts_.partition, hits);
  for (std::size_t asked = parts_.count; documents.size() < parts_.count && hits.size() == asked;) {
    asked *= 4;
    hits = NearestRows(search_for(asked)).take();
    documents = best_by_document(parts_.partition, hits);
  }
  return documents;
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
