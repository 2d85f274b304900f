#include "memory/prepared_draft.h"

#include <algorithm>
#include <future>
#include <span>
#include <thread>

#include "memory/body.h"

namespace theseus::memory {
namespace {

/// Fewer than this are done before another thread has started.
constexpr std::size_t kDraftsWorthAThread = 24;
constexpr std::size_t kMaxThreads = 4;

std::size_t thread_count(std::size_t drafts) {
  const std::size_t processors = std::max(1U, std::thread::hardware_concurrency());
  return std::clamp<std::size_t>(drafts / kDraftsWorthAThread, 1,
                                 std::min(kMaxThreads, processors));
}

void prepare(std::span<PreparedDraft> drafts, const TextIndex& index, const base::SipKey& secret) {
  for (PreparedDraft& draft : drafts) {
    draft.body = remember_body(draft.content);
    draft.text_hash = base::sip_hash(secret, base::bytes_of(draft.content.text));
    draft.text = index.prepare(draft.content.text);
  }
}

}  // namespace

std::vector<PreparedDraft> prepare_drafts(std::vector<Content> contents, const TextIndex& index,
                                          const base::SipKey& secret) {
  std::vector<PreparedDraft> drafts(contents.size());
  for (std::size_t i = 0; i < contents.size(); ++i) drafts[i].content = std::move(contents[i]);

  const std::size_t threads = thread_count(drafts.size());
  const std::size_t share = (drafts.size() + threads - 1) / threads;
  std::span<PreparedDraft> rest(drafts);
  std::vector<std::future<void>> others;
  while (rest.size() > share) {
    others.push_back(std::async(std::launch::async, [part = rest.first(share), &index, &secret] {
      prepare(part, index, secret);
    }));
    rest = rest.subspan(share);
  }
  prepare(rest, index, secret);
  for (auto& other : others) other.get();
  return drafts;
}

}  // namespace theseus::memory
