#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "upgrade/recorder/recording.h"

namespace theseus::tests {

/// What a crash takes of that which was not synced yet.
enum class Loss {
  nothing,        ///< kill -9: all that was written is there
  all_unsynced,   ///< a power cut before anything more reached the disk
  some_unsynced,  ///< a power cut after some of it, in any order, did
  torn            ///< and one write reached it in part
};

const char* name_of(Loss loss) noexcept;

/// A folder as a crash may have left it. The check may do with the folder what it likes; it is made
/// anew for the next image.
struct Image {
  std::filesystem::path folder;    ///< what the recording's folder has become
  std::size_t number;              ///< counts from 0
  std::size_t point;               ///< so many operations of the recording had been carried out
  std::vector<std::string> marks;  ///< those among them
  Loss loss;
  std::string description;  ///< which image of which seed this is, and the operation before it
};

struct ImageOptions {
  std::size_t count = 300;
  std::uint64_t seed = 1;
  /// Only the image of this number is made, to look at a failure.
  std::optional<std::size_t> only = std::nullopt;
};

/// `IMAGES`, `SEED` and `IMAGE` (the one of that number) of the environment, else `count` and a
/// random seed; prints them.
ImageOptions image_options(std::size_t count);

struct ImageCounts {
  std::size_t images = 0;
  std::size_t points = 0;  ///< different ones
  std::map<Loss, std::size_t> by_loss;
};

std::string describe(const ImageCounts& counts);

/// Builds images of crashes in the recording, no two of them equal in content and marks, and has
/// each checked: at every operation where the count allows it, else at a random choice of them;
/// fewer than asked when there are no more. The same recording and options give the same images.
///
/// The model is a journalling file system, taken pessimistically. The content of a file is durable
/// up to its last sync, a name when its folder was synced; a sync of a file brings its own new name
/// along in half of the images. What is pending is lost or kept write by write, also the change of
/// a size; a lost write that would have made the file longer may leave zeros. Pending names are
/// kept up to one of them in half of the images, in any selection in the other. A torn write is cut
/// at 512 bytes, in any file without `.db` in its name also in between.
ImageCounts for_each_image(const Recording& recording, const ImageOptions& options,
                           const std::function<void(const Image&)>& check);

}  // namespace theseus::tests
