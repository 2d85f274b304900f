#include "retrieval/partition/partition.h"

#include <utility>

namespace theseus::retrieval {
void Partition::hold(const memory::CurrentRow& row, const memory::Content& content,
                     TermReader& reader) {
  drop(row.id);
  const DocumentNumber document = documents_.add({.id = row.id,
                                                  .state = row.state,
                                                  .created_at = row.created_at,
                                                  .expires_at = row.expires_at,
                                                  .superseded_by = row.superseded_by},
                                                 content);
  sessions_.note(document, content.source.session);
  if (!memory::can_be_found(row.state)) return;
  note_names(document, reader);
  index(document, content, reader);
}

void Partition::drop(const base::Id& id) {
  const auto document = documents_.find(id);
  if (!document) return;
  if (keywords_.holds(*document)) {
    sessions_.leave(*document, keywords_.length(*document));
    keywords_.remove(*document);
    passages_.remove(*document);
  }
  documents_.remove(*document);
}

bool Partition::is_worn() const noexcept {
  constexpr std::size_t kNotWorthTheWork = 1024;
  return documents_.numbers() > 2 * documents_.size() + kNotWorthTheWork;
}

void Partition::renumber(TermReader& reader) {
  Documents documents;
  Sessions sessions;
  std::vector<DocumentNumber> new_numbers(documents_.numbers());
  for (DocumentNumber old = 0; old < documents_.numbers(); ++old) {
    if (documents_.find(documents_.id(old)) != old) continue;
    const memory::Content columns = columns_of(old);
    new_numbers[old] = documents.add(documents_.facts(old), columns);
    sessions.note(new_numbers[old], columns.source.session);
  }
  KeywordIndex keywords = keywords_.renumbered(new_numbers);
  documents_ = std::move(documents);
  keywords_ = std::move(keywords);
  sessions_ = std::move(sessions);
  passages_.renumber(new_numbers, documents_.numbers());
  names_ = NameBook();
  for (DocumentNumber document = 0; document < documents_.numbers(); ++document) {
    if (!keywords_.holds(document)) continue;
    note_names(document, reader);
    sessions_.join(document, keywords_.length(document), documents_);
  }
}

std::size_t Partition::bytes() const noexcept {
  return documents_.bytes() + keywords_.bytes() + sessions_.bytes() + names_.bytes() +
         passages_.bytes();
}

void Partition::index(DocumentNumber document, const memory::Content& content, TermReader& reader) {
  // Who speaks is part of what is said, as in a transcript: where a name is asked for, what its
  // bearer said counts like what others said about them.
  std::vector<std::string_view> texts;
  if (content.source.speaker) texts.push_back(*content.source.speaker);
  texts.push_back(content.text);
  keywords_.add(document, texts, reader);
  sessions_.join(document, keywords_.length(document), documents_);
}

void Partition::note_names(DocumentNumber document, TermReader& reader) {
  for (const NameNumber name : {documents_.agent(document), documents_.speaker(document)}) {
    if (name != kNoName) names_.add(name, documents_.name(name), reader);
  }
}

memory::Content Partition::columns_of(DocumentNumber document) const {
  memory::Content columns = documents_.columns(document);
  const SessionNumber session = sessions_.session_of(document);
  if (session != kNoSession) columns.source.session = std::string(sessions_.name(session));
  return columns;
}

}  // namespace theseus::retrieval
