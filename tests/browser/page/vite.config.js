// vite.config.js
export default {
  build: {
    lib: {entry: "figures.js", formats: ["es"], fileName: "figures"},
    rollupOptions: {output: {codeSplitting: false}}
  }
};
