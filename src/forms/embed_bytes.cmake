# theseus_embed_bytes(TARGET FOLDER FILE): makes the file a header with its bytes as numbers, so that
# `constexpr std::uint8_t kBytes[] = {`, `#include "FOLDER/NAME.inc"` and `};` on lines of their own are the file.
function(theseus_embed_bytes target folder file)
  set(output ${CMAKE_CURRENT_BINARY_DIR}/embedded)
  file(MAKE_DIRECTORY ${output}/${folder})
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${file})
  get_filename_component(name ${file} NAME)
  file(READ ${file} bytes HEX)
  string(REGEX REPLACE "(..)" "0x\\1," bytes "${bytes}")
  string(REGEX REPLACE "(................................................................................)" "\\1\n" bytes
         "${bytes}")
  file(WRITE ${output}/fresh "${bytes}\n")
  file(COPY_FILE ${output}/fresh ${output}/${folder}/${name}.inc ONLY_IF_DIFFERENT)
  target_include_directories(${target} PRIVATE ${output})
endfunction()
