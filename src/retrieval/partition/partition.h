#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "memory/current.h"
#include "retrieval/keyword/keyword_index.h"
#include "retrieval/partition/documents.h"
#include "retrieval/partition/name_book.h"
#include "retrieval/partition/passages.h"
#include "retrieval/partition/sessions.h"

namespace theseus::retrieval {

/// The index of one space: every memory's columns, and words, vectors and sessions of those that
/// can be found (live or superseded; expiry is left to the clock of the asker). Which documents
/// have which numbers depends on how it came about; no answer does. Not thread-safe while it
/// changes.
class Partition {
 public:
  /// `dimension` of the vectors.
  explicit Partition(std::size_t dimension) : passages_(dimension) {}

  /// Makes the memory stand as the row says, whatever stood here before. `content` is that of the
  /// row's body. Its vectors come after it, by `add_passage`.
  void hold(const memory::CurrentRow& row, const memory::Content& content, TermReader& reader);

  void drop(const base::Id& id);

  /// Adds the next passage of a document that can be found, in the order of its text.
  void add_passage(DocumentNumber document, const PassageVector& passage) {
    passages_.add(document, passage);
  }

  /// Takes back what `add_passage` added of the document.
  void drop_passages(DocumentNumber document) { passages_.remove(document); }

  std::size_t dimension() const noexcept { return passages_.matrix().dimension(); }
  const Documents& documents() const noexcept { return documents_; }
  const KeywordIndex& keywords() const noexcept { return keywords_; }
  const Sessions& sessions() const noexcept { return sessions_; }
  const NameBook& names() const noexcept { return names_; }
  const Passages& passages() const noexcept { return passages_; }

  /// Whether more numbers belong to what is gone than to what is there.
  bool is_worn() const noexcept;

  /// Numbers what is there anew, so that nothing of what is gone takes room. Answers stay the same.
  void renumber(TermReader& reader);

  std::size_t bytes() const noexcept;

 private:
  void index(DocumentNumber document, const memory::Content& content, TermReader& reader);
  void note_names(DocumentNumber document, TermReader& reader);
  memory::Content columns_of(DocumentNumber document) const;

  Documents documents_;
  KeywordIndex keywords_;
  Sessions sessions_;
  NameBook names_;
  Passages passages_;
};

}  // namespace theseus::retrieval
