#include "memory/prepared_draft.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>

#include "forms/body_coding.h"
#include "memory/body.h"

namespace theseus::memory {
namespace {

/// A thread is worth starting for this many; it takes them in parts, so that one that starts late
/// leaves the rest to the others.
constexpr std::size_t kDraftsWorthAThread = 24;
constexpr std::size_t kDraftsAtATime = 4;
constexpr std::size_t kMaxThreads = 4;

std::size_t thread_count(std::size_t drafts) {
  const std::size_t processors = std::max(1U, std::thread::hardware_concurrency());
  return std::clamp<std::size_t>(drafts / kDraftsWorthAThread, 1,
                                 std::min(kMaxThreads, processors));
}

/// The packed form; empty where the body is stored plain.
base::Bytes packed_form(forms::BodyPacker& packer, std::string_view body) {
  const forms::CodedBody coded = packer.code(body);
  if (coded.coding == forms::BodyCoding::plain) return {};
  return {coded.bytes.begin(), coded.bytes.end()};
}

void prepare(PreparedDraft& draft, const TextIndex& index, const base::SipKey& secret) {
  draft.body = remember_body(draft.content);
  draft.text_hash = base::sip_hash(secret, base::bytes_of(draft.content.text));
  draft.tags = tag_names(secret, draft.content.tags);
  draft.text = index.prepare(draft.content.text);
}

}  // namespace

std::vector<PreparedDraft> prepare_drafts(std::vector<Content> contents, const TextIndex& index,
                                          const base::SipKey& secret) {
  std::vector<PreparedDraft> drafts(contents.size());
  for (std::size_t i = 0; i < contents.size(); ++i) drafts[i].content = std::move(contents[i]);

  std::atomic<std::size_t> taken = 0;
  const auto prepare_parts = [&] {
    forms::BodyPacker packer;
    while (true) {
      const std::size_t first = taken.fetch_add(kDraftsAtATime);
      if (first >= drafts.size()) return;
      const std::size_t end = std::min(first + kDraftsAtATime, drafts.size());
      for (std::size_t i = first; i < end; ++i) {
        prepare(drafts[i], index, secret);
        drafts[i].packed_body = packed_form(packer, drafts[i].body);
      }
    }
  };
  std::vector<std::future<void>> others;
  for (std::size_t i = 1; i < thread_count(drafts.size()); ++i) {
    others.push_back(std::async(std::launch::async, prepare_parts));
  }
  prepare_parts();
  for (auto& other : others) other.get();
  return drafts;
}

}  // namespace theseus::memory
