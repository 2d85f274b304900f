#pragma once

#include <array>

#include "upgrade/catalog.h"

namespace guestbook {

namespace base = theseus::base;
namespace storage = theseus::storage;
namespace upgrade = theseus::upgrade;

extern const upgrade::Step kEntries0001;
extern const upgrade::Step kAuthors0002;
extern const upgrade::Step kMessages0003;

/// Every step, in the order in which data goes through them. A checksum holds its step to what was
/// released; `guestbook_test` says the right one of a new step.
inline constexpr std::array kCatalog = {
    upgrade::CatalogEntry{
        .number = 1,
        .name = "entries",
        .step = &kEntries0001,
        .checksum = {.sqlite = "7447a79c1e387b2352cf57b0517d86dab594f7b89b5286365a151ff5feea8100",
                     .postgres =
                         "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}},
    upgrade::CatalogEntry{
        .number = 2,
        .name = "authors",
        .step = &kAuthors0002,
        .checksum = {.sqlite = "13b2fcfcf0177e821f09adb7976b620a5ebebe4f2034a62ab032d6643732ce59",
                     .postgres =
                         "5133b2db8548f2609a3a1c833bcc22e0c14e5f8e88f320ba5cecba6a2b62e425"}},
    upgrade::CatalogEntry{
        .number = 3,
        .name = "messages",
        .step = &kMessages0003,
        .checksum = {.sqlite = "d956d05a3d000f9da3aed6d340e17f9fbf148904dec1dadae859db3f9a131274",
                     .postgres =
                         "b26e46e9d05517e0abf079798fcd11caa5cdc2dba4f7d1659f1b3861a8284746"}},
};
static_assert(upgrade::has_no_gap(kCatalog));

/// What this build is. Of SQLite alone: a program for PostgreSQL too would give each step the
/// statements of both.
inline upgrade::Program this_program() noexcept {
  return {.name = "guestbook",
          .command = "guestbook read",
          .release = "0.3.0",
          .format = kCatalog.back().number,
          .catalog = kCatalog,
          .upgrade_command = "guestbook upgrade"};
}

}  // namespace guestbook
