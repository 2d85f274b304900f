#include "upgrade/testing/grown_program.h"

#include <array>

#include "upgrade/testing/sample_program.h"

namespace theseus::upgrade::testing {
namespace {

constexpr std::string_view kSum =
    "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

constexpr Carry kCarry = {.expected = "SELECT max(number) FROM notes"};
constexpr Step kLengths = {.summary = "The length of each note",
                           .note = "Lists by length become fast.",
                           .carry = &kCarry,
                           .after_expand = {.oldest_reader = 1, .oldest_writer = 1},
                           .after_contract = {.oldest_reader = 1, .oldest_writer = 2},
                           .cost = {.carry_microseconds_a_row = 50, .bytes_a_row = 100}};
constexpr Step kMarks = {.summary = "Marks",
                         .one_way = "a mark has no place in the old shape",
                         .after_expand = {.oldest_reader = 1, .oldest_writer = 1},
                         .after_contract = {.oldest_reader = 3, .oldest_writer = 3}};

}  // namespace

Program grown_program() noexcept {
  static const std::array kCatalog = {
      sample_program().catalog.front(),
      CatalogEntry{.number = 2, .name = "lengths", .step = &kLengths, .checksum = {kSum, kSum}},
      CatalogEntry{.number = 3, .name = "marks", .step = &kMarks, .checksum = {kSum, kSum}}};
  return {.name = "notes",
          .command = "notes serve --data",
          .release = "0.3.0",
          .format = 3,
          .catalog = kCatalog,
          .upgrade_command = "notes upgrade"};
}

}  // namespace theseus::upgrade::testing
