#pragma once

#include <array>

#include "upgrade/catalog.h"

namespace theseus::migrations {

extern const upgrade::Step kMemories0001;
extern const upgrade::Step kDigests0002;
extern const upgrade::Step kTags0003;
extern const upgrade::Step kPacked0004;

/// Every step, in the order in which data goes through them.
inline constexpr std::array kCatalog = {
    upgrade::CatalogEntry{
        .number = 1,
        .name = "memories",
        .step = &kMemories0001,
        .checksum = {.sqlite = "b69e9393758435aec1dd8cd8c03347e40d1058a867ff58877dd7ee62ec0e3bbd",
                     .postgres =
                         "d8417d83e51b7048590290de32569db456c3b4b87e4c3bf31473e18720614cb8"},
    },
    upgrade::CatalogEntry{
        .number = 2,
        .name = "digests",
        .step = &kDigests0002,
        .checksum = {.sqlite = "dee4bbc2bae81d3a5a6820491a416e57bfa0a07deaa951d19e95380bb13c641a",
                     .postgres =
                         "ac11d56350bce68537b3d01b12a7af86c44fc7ce0774bff4027102999e93866a"},
    },
    upgrade::CatalogEntry{
        .number = 3,
        .name = "tags",
        .step = &kTags0003,
        .checksum = {.sqlite = "d9c00336b2693f18ab8ac312de1f8289684b62c6fc1522f4109a4b8a81893564",
                     .postgres =
                         "fcbd9f438efa33ca138c89203c1cd9ec78d0e1770b6086690c65e8afde02ace8"},
    },
    upgrade::CatalogEntry{
        .number = 4,
        .name = "packed",
        .step = &kPacked0004,
        .checksum = {.sqlite = "f94bc559e84d5ec310127ad8789890599babeba3ef920f5653f96036270cf9d3",
                     .postgres =
                         "d6c87e8883a06b91cc56a33f2074db86f573689289fc298b2f69c764ce5fa6ed"},
    },
};
static_assert(upgrade::has_no_gap(kCatalog));

}  // namespace theseus::migrations
